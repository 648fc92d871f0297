namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>A piece of an SQL expression.</summary>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Text)
{
    internal bool Is(string text) => Kind is SqlTokenKind.Word or SqlTokenKind.Symbol && string.Equals(Text, text, StringComparison.OrdinalIgnoreCase);
}
