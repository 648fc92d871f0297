using System.Text.Json.Serialization;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>How <c>rehearsal.json</c> is read, by code of the build: a program that was compiled ahead makes none.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Rehearsal))]
internal sealed partial class RehearsalJson : JsonSerializerContext;
