using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>A table as it is in one phase: before by its old names, after by its new ones.</summary>
internal sealed record TablePlace
{
    internal required TableType Type { get; init; }

    internal required AssertionPhase Phase { get; init; }

    /// <summary>The coordinate that the user knows it by: the new one, or the old one when it is gone.</summary>
    internal required Coordinate Coordinate { get; init; }

    internal string Quoted => SqlText.Identifier(Type.TableName);

    internal string PhaseWord => Phase switch { AssertionPhase.Pre => "pre", AssertionPhase.Filled => "filled", _ => "post" };

    internal string Id(string rule) => $"{rule}:{Coordinate}:{PhaseWord}";

    internal ColumnPlace Column(Field field, Coordinate coordinate) => new() { Table = this, Field = field, Coordinate = coordinate };
}
