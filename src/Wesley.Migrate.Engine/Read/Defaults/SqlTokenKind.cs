namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>The pieces of SQL that matter here.</summary>
internal enum SqlTokenKind
{
    Word,
    Number,

    /// <summary>A standard string; the text is its value.</summary>
    String,

    /// <summary>A string with a prefix of its own rules, or a quoted name; the text is empty.</summary>
    Quoted,
    Symbol,
}
