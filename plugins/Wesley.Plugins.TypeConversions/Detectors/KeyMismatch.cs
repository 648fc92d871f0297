using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Says which columns have to follow a key's new type, or go back to its old one.</summary>
internal static class KeyMismatch
{
    internal static Diagnostic Of(KeyFamily family, bool rootChanged, DetectionRequest request)
    {
        var (root, others) = (family.Root, family.Others);
        var subject = rootChanged ? root : others[0];
        return new()
        {
            Id = "key-type-mismatch",
            Severity = Severity.Error,
            Plugin = TypeConversionsPlugin.Id,
            Coordinate = subject.At,
            BeforeLocation = Before(subject, request)?.Location,
            AfterLocation = subject.Field.Location,
            Message = $"{root.At} is stored as {root.Field.Storage!.SqlBase}, and what refers to it is not: {string.Join(", ", others.Select(o => $"{o.At} ({o.Field.Storage!.SqlBase})"))}.",
            Notes = [.. others.Select(o => Note(o, request))],
            NextStep = $"give {root.At} and {string.Join(", ", others.Select(o => o.At.ToString()))} the same type in one migration",
        };
    }

    private static string Note(KeyFamily.Member member, DetectionRequest request)
    {
        var old = Before(member, request);
        var stands = $"{member.At} stands at {member.Field.Location} as {member.Field.Type}";
        var refers = member.Field.References is { } key ? $" and refers to {key.Target}" : "";
        return old is null || old.Type.ToString() == member.Field.Type.ToString() ? $"{stands}{refers}." : $"{stands}{refers}; it was {old.Type} at {old.Location}.";
    }

    private static Field? Before(KeyFamily.Member member, DetectionRequest request) =>
        request.Pairing.TableBefore(member.At.Type) is { } before && request.Schemas.After.Table(member.At.Type) is { } after
            ? request.Pairing.FieldBefore(new TablePair { Before = before, After = after }, member.At.Member!)
            : null;
}
