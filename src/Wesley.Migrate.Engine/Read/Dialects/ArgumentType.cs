namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What an argument of a known directive may hold.</summary>
internal enum ArgumentType
{
    Any,
    String,
    Int,
    Strings,
}
