using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>An argument where it is declared.</summary>
/// <param name="Owner">The type of its field, or its directive.</param>
/// <param name="Field">Its field; <see langword="null"/> for a directive's.</param>
/// <param name="Member">The argument.</param>
internal readonly record struct Argument(RawType Owner, RawMember? Field, RawMember Member)
{
    internal Coordinate Coordinate => Coordinate.OfArgument(Owner.Name, Field?.Name, Member.Name);
}
