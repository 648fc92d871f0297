using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Tests.Check;

/// <summary>Members are written and read one by one, by hand; a serializer, which looks them up, finds the one that was forgotten.</summary>
public sealed class PlanJsonTests
{
    private static readonly JsonSerializerOptions Documents = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    [Fact]
    public void Write_EveryMemberThatARecordHas_StandsInTheDocumentInItsOrder()
    {
        var plan = Filled.Of<MigrationPlan>();

        Assert.Equal(JsonSerializer.Serialize(plan, Documents), JsonNode.Parse(PlanJson.Write(plan))!.ToJsonString());
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSamePlan()
    {
        var text = PlanJson.Write(Filled.Of<MigrationPlan>());

        Assert.Equal(text, PlanJson.Write(PlanJson.Read(text)));
    }

    [Fact]
    public void Read_APlanWithoutWhatMayBeLeftOut_HasEmptyListsAndAnUnknownEstimate()
    {
        var document = JsonNode.Parse(PlanJson.Write(Filled.Of<MigrationPlan>()))!;
        var step = document["steps"]![0]!.AsObject();
        foreach (var name in (string[])["dependsOn", "locks", "barriers", "plugins", "estimate", "estimateDetail"])
        {
            step.Remove(name);
        }

        var read = PlanJson.Read(document.ToJsonString()).Steps.Single();

        Assert.Empty(read.DependsOn);
        Assert.Empty(read.Locks);
        Assert.Empty(read.Barriers);
        Assert.Empty(read.Plugins);
        Assert.Equal("unknown", read.Estimate);
        Assert.Null(read.EstimateDetail);
    }

    [Fact]
    public void Read_AWordThatNoEnumHas_IsRefusedByName() =>
        Assert.Contains("'sometimes'", Assert.Throws<JsonException>(() => PlanJson.Read(PlanJson.Write(Filled.Of<MigrationPlan>()).Replace("\"post-check\"", "\"sometimes\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
}
