using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;
using Wesley.Migrate.Engine.Read.Resolving;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>A field's default, told apart as constant or expression by the type it is for.</summary>
internal static class DefaultReading
{
    internal static DefaultValue? Read(
        AnnotatedMember member,
        StorageType? storage,
        Dictionary<string, EnumType> enums,
        Problems problems)
    {
        if (member.Use(DirectiveMeaning.Default) is not { } use) return null;

        var (value, expression) = (use.Value(ArgumentRole.Value), use.Expression);
        if (storage is null)
        {
            problems.Warning(
                "directive-misplaced",
                $"'@{use.Raw.Name}' has no effect on '{member.Coordinate}', which is a relation and stores nothing.",
                use.Location,
                member.Coordinate,
                $"Remove '@{use.Raw.Name}'.");
            return null;
        }

        if (value is null == expression is null)
        {
            var (id, what) = value is null ? ("directive-argument-missing", "needs a value or an expression") : ("default-ambiguous", "has a value and an expression");
            problems.Error(
                id,
                $"'@{use.Raw.Name}' on '{member.Coordinate}' {what}.",
                use.Location,
                member.Coordinate,
                $"Write one of {Names(use)}.");
            return null;
        }

        var isEnum = storage.Scalar == "Enum" && enums.ContainsKey(storage.TypeScriptBase);
        var target = new DefaultTarget(member.Type, storage, isEnum ? enums[storage.TypeScriptBase] : null);
        var found = value is not null ? DefaultValues.FromValue(value, target) : DefaultValues.FromExpression(expression!, target);
        Report(found, value ?? expression!, member, use, target.Enum, problems);
        return found.Default;
    }

    private static void Report(
        DefaultOutcome found,
        RawValue written,
        AnnotatedMember member,
        FamilyUse use,
        EnumType? type,
        Problems problems)
    {
        if (found.Complaint is { } complaint)
            problems.Error(
                found.Id,
                $"The default {written} of '{member.Coordinate}' does not fit: {complaint}.",
                written.Location,
                member.Coordinate,
                Meant(written, type, problems) ?? $"Correct it, or remove '@{use.Raw.Name}'.");
        if (found.IsSuspicious)
            problems.Warning(
                "default-looks-like-sql",
                $"The default {written} of '{member.Coordinate}' is stored as this text, not run as SQL.",
                written.Location,
                member.Coordinate,
                $"Where SQL is meant, write it as the other one of {Names(use)}.");
    }

    private static Advice? Meant(RawValue written, EnumType? type, Problems problems) =>
        type is not null && written.Kind is RawValueKind.String or RawValueKind.Enum && problems.Nearest(written.Text, type.Values.Select(v => v.Name)) is { } near
            ? Advice.MeantValue(near, written)
            : null;

    private static string Names(FamilyUse use) => string.Join(" and ", use.Family!.Arguments
        .Where(a => a.Value.Role is ArgumentRole.Value or ArgumentRole.Expression)
        .Select(a => $"'{a.Key}:'"));
}
