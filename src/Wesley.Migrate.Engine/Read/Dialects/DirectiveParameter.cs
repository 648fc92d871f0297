namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>An argument that a dialect knows.</summary>
internal sealed class DirectiveParameter
{
    public ArgumentType Type { get; set; }

    public ArgumentRole Role { get; set; }
}
