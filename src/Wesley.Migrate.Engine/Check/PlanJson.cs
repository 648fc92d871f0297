using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Check;

/// <summary>The plan as a document.</summary>
public static class PlanJson
{
    /// <summary>The text of <c>plan.json</c>.</summary>
    public static string Write(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return DocumentText.Of(PlanWriter.Of(plan));
    }

    /// <summary>The plan of a text that is valid by its schema.</summary>
    public static MigrationPlan Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return PlanReader.Of(document.RootElement);
    }

    /// <summary>The plan with the id that its content has.</summary>
    public static MigrationPlan WithId(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { PlanId = IdOf(PlanWriter.Of(plan)) };
    }

    /// <summary>The id that a document's content has: the hash of its canonical form without the id. Unknown members count.</summary>
    public static string IdOf(JsonObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var content = (JsonObject)document.DeepClone();
        content.Remove("planId");
        return Sha256Text.Of(CanonicalJson.Of(content));
    }
}
