using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>Where an element is, without a coordinate made for it: every element of both versions is looked at, and nearly none differs.</summary>
internal readonly record struct Spot(string Type, string? Member = null, string? Argument = null)
{
    internal Coordinate Coordinate =>
        Argument is not null ? Coordinate.OfArgument(Type, Member, Argument)
        : Member is not null ? Coordinate.OfMember(Type, Member)
        : Coordinate.OfType(Type);

    /// <summary>The <c>schema</c> definition.</summary>
    internal static Spot Schema => new(Coordinate.Schema.Type);
}
