using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read;

/// <summary>Both versions of a schema, read on a thread of their own while plugins are loaded: neither needs the other.</summary>
public sealed class SchemaReading
{
    private readonly ImmutableArray<SourceText> _before;
    private readonly ImmutableArray<SourceText> _after;
    private readonly ReadOptions _options;
    private readonly Task<StageResult<SchemaPair>> _pair;

    private SchemaReading(ImmutableArray<SourceText> before, ImmutableArray<SourceText> after, ReadOptions options)
    {
        (_before, _after, _options) = (before, after, options);
        _pair = Beside.Run(() => SdlReader.ReadPair(before, after, options));
    }

    /// <summary>Begins to read.</summary>
    public static SchemaReading Begin(ImmutableArray<SourceText> before, ImmutableArray<SourceText> after, ReadOptions options) => new(before, after, options);

    /// <summary>What a run reads: waited for where it was begun with the same sources, read now where it was not.</summary>
    internal static StageResult<SchemaPair> Of(PipelineInput input) =>
        input.Reading is { } begun && begun._before == input.Before && begun._after == input.After && begun._options == input.Read
            ? begun._pair.GetAwaiter().GetResult()
            : SdlReader.ReadPair(input.Before, input.After, input.Read);
}
