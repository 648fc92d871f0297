namespace Wesley.Plugins.Tests.SchemaChanges;

/// <summary>An example: two versions of a schema and the ids of all changes between them, in ordinal order.</summary>
internal sealed record Edit(string Name, string Before, string After, params string[] Changes)
{
    internal Edit Swapped() => this with { Before = After, After = Before };
}
