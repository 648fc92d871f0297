using System.Text.Json;
using System.Text.Json.Serialization;
using Wesley.Migrate.Hosting.Configuration;

namespace Wesley.Migrate.Hosting.Documents;

/// <summary>The configuration, which most runs do not have. Strict: unknown, repeated and missing members are errors.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ConfigDocument))]
internal sealed partial class HostingJson : JsonSerializerContext;
