using System.Text.Json;
using System.Text.Json.Serialization;
using Wesley.Migrate.Hosting.Configuration;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Documents;

/// <summary>The documents that the host reads. Strict: unknown, repeated and missing members are errors.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PluginManifest))]
[JsonSerializable(typeof(ConfigDocument))]
internal sealed partial class HostingJson : JsonSerializerContext;
