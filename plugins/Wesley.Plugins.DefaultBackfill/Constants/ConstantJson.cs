using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Prints a constant again, without the spaces of the file.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ConstantJson : JsonSerializerContext;
