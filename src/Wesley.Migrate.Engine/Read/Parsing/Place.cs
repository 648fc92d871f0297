using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>Where something stands, before anyone asks for line and column: of most places nobody does.</summary>
internal readonly record struct Place(LineMap Lines, int Start, int Length)
{
    internal SourceLocation Location => Lines.At(Start, Length);
}
