using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Strict reading of dialect documents.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DialectDocument))]
internal sealed partial class DialectJson : JsonSerializerContext;
