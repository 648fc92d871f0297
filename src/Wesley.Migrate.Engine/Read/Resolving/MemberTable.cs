namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>
/// What is known of members of tables, by their numbers: a dictionary of as many entries as a large schema has fields costs more
/// than the rest of their reading.
/// </summary>
internal sealed class MemberTable<T>(Vocabulary words)
    where T : class
{
    private readonly T?[] _values = new T?[words.MemberCount];
    private readonly bool[] _isKnown = new bool[words.MemberCount];

    internal T? this[AnnotatedMember member]
    {
        get => _values[member.Number];
        set => (_values[member.Number], _isKnown[member.Number]) = (value, true);
    }

    /// <summary>Whether something was said of the member, be it nothing.</summary>
    internal bool Has(AnnotatedMember member) => _isKnown[member.Number];
}
