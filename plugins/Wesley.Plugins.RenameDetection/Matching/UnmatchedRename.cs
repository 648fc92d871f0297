using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The error for a stated rename that the two schemas do not bear out, with the first reason why.</summary>
internal static class UnmatchedRename
{
    internal static Diagnostic Of(StatedRename stated, Element? from, Element? to, DetectionRequest request) => new()
    {
        Id = "rename-unmatched",
        Severity = Severity.Error,
        Class = stated.Source == ClaimSource.Decision ? FailureClass.Configuration : FailureClass.Finding,
        Plugin = RenameDetectionPlugin.Id,
        Coordinate = stated.To,
        AfterLocation = stated.Location,
        Message = $"{stated.Words} matches nothing: {Reason(stated, from, to, request)}.",
        NextStep = stated.Source == ClaimSource.Decision
            ? "Correct the rename entry in the decisions file, or remove it when the rename is done."
            : $"Correct the old name stated on {stated.To}, or remove the directive when the rename is done.",
    };

    private static string Reason(StatedRename stated, Element? from, Element? to, DetectionRequest request)
    {
        var (before, after) = (request.Schemas.Before, request.Schemas.After);
        return !Elements.Has(before, stated.From) ? $"{stated.From} is not in the old schema"
            : !Elements.Has(after, stated.To) ? $"{stated.To} is not in the new schema"
            : IsRelation(before, stated.From) ? $"{stated.From} stores nothing, and only columns are followed through renames"
            : IsRelation(after, stated.To) ? $"{stated.To} stores nothing, and only columns are followed through renames"
            : to is null ? NotNew(stated.To, request)
            : from is null ? NotGone(stated.From, request)
            : stated.To.Member is null ? "one is a table and the other an enum"
            : "they lie in different types, and a rename stays within its type";
    }

    private static bool IsRelation(SchemaModel schema, Coordinate at) => schema.Field(at) is { IsColumn: false };

    private static string NotNew(Coordinate to, DetectionRequest request) =>
        to.Member is null || Elements.HasPartner(request, to.Type)
            ? $"{to} is not new, the old schema has it already"
            : $"{to.Type} as a whole is new, so the type's rename has to be stated first";

    private static string NotGone(Coordinate from, DetectionRequest request) =>
        Elements.Has(request.Schemas.After, request.Pairing.ToAfter(from)) ? $"{from} is still in the new schema"
        : from.Member is null ? $"{from} stores no rows, and only tables and enums are followed through renames"
        : $"{from.Type} as a whole is gone, so the type's rename has to be stated first";
}
