using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Check;

/// <summary>The plan as a document.</summary>
public static class PlanJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The text of <c>plan.json</c>.</summary>
    public static string Write(MigrationPlan plan) => DocumentText.Of(Node(plan));

    /// <summary>The plan of a text that is valid by its schema.</summary>
    public static MigrationPlan Read(string text) =>
        JsonSerializer.Deserialize<MigrationPlan>(text, Options) ?? throw new JsonException("The document is null.");

    /// <summary>The plan with the id that its content has.</summary>
    public static MigrationPlan WithId(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { PlanId = IdOf(Node(plan)) };
    }

    /// <summary>The id that a document's content has: the hash of its canonical form without the id. Unknown members count.</summary>
    public static string IdOf(JsonObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var content = (JsonObject)document.DeepClone();
        content.Remove("planId");
        return Sha256Text.Of(CanonicalJson.Of(content));
    }

    private static JsonObject Node(MigrationPlan plan) => (JsonObject)JsonSerializer.SerializeToNode(plan, Options)!;
}
