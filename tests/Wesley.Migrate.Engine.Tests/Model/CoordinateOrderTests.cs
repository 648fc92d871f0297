using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Model;

/// <summary>Coordinates are compared part by part, which must give the order of their texts.</summary>
public sealed class CoordinateOrderTests
{
    private static readonly string[] _names = ["A", "a", "_", "A1", "A_", "AB", "Ab", "a0", "a9", "aa", "z"];

    private static readonly Coordinate[] _all =
    [
        Coordinate.Schema,
        .. _names.Select(Coordinate.OfType),
        .. from type in _names from member in _names select Coordinate.OfMember(type, member),
        .. from type in _names from argument in _names select Coordinate.OfArgument("@" + type, null, argument),
        .. from member in _names from argument in _names select Coordinate.OfArgument("A", member, argument),
    ];

    [Fact]
    public void Order_OfAnyTwo_IsThatOfTheirTexts()
    {
        foreach (var (left, right) in from left in _all from right in _all select (left, right))
        {
            Assert.True(
                Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())),
                $"{left} and {right} are in another order than their texts");
        }
    }

    [Fact]
    public void Equality_OfAnyTwo_IsThatOfTheirTexts()
    {
        foreach (var (left, right) in from left in _all from right in _all select (left, Coordinate.Parse(right.ToString())))
        {
            var same = string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal);
            Assert.Equal(same, left == right);
            Assert.True(!same || left.GetHashCode() == right.GetHashCode(), $"two hashes of {left}");
        }
    }
}
