using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Arguments;

/// <summary>Arguments that a field takes in one version only.</summary>
internal static class ArgumentPresence
{
    internal static Detector Instance { get; } = PairDetector.Of(
        "argument-presence", [ArgumentKinds.Added, ArgumentKinds.Removed], request => ArgumentedField.All(request).SelectMany(Compare));

    private static IEnumerable<Change> Compare(ArgumentedField field) =>
    [
        .. field.Added.Select(argument => Of(field, argument, ArgumentKinds.Added, SchemaAspect.Added) with
        {
            After = Print(argument),
            AfterLocation = argument.Location,
        }),
        .. field.Removed.Select(argument => Of(field, argument, ArgumentKinds.Removed, SchemaAspect.Removed) with
        {
            Before = Print(argument),
            BeforeLocation = argument.Location,
        }),
    ];

    private static Change Of(ArgumentedField field, FieldArgument argument, ChangeKindInfo kind, string aspect)
    {
        var coordinate = Coordinate.OfArgument(field.Coordinate.Type, field.Coordinate.Member, argument.Name);
        return new() { Kind = kind.Kind, Coordinate = coordinate, Explains = [SchemaFact.Of(coordinate, aspect)] };
    }

    private static string Print(FieldArgument argument) => argument.Default is null ? $"{argument.Type}" : $"{argument.Type} = {argument.Default}";
}
