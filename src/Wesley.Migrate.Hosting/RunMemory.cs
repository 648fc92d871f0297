using System.Collections.Immutable;
using System.Runtime;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Hosting;

/// <summary>
/// Memory for one run, set aside before it begins. Nearly all that a run makes lives until its end, so that looking for garbage
/// meanwhile finds little, and over a large schema takes as long as the run itself. A run that needs more than was set aside is
/// collected as any other.
/// </summary>
public sealed class RunMemory : IDisposable
{
    // 20 to 45 were seen.
    private const int BytesPerCharacter = 64;
    private const long Most = 2L << 30;

    // For less, the runtime collects hardly ever, and setting it aside takes a collection too.
    private const long Fewest = 128 << 20;

    private readonly bool _isReserved;

    private RunMemory(bool isReserved) => _isReserved = isReserved;

    /// <summary>As much as a comparison of these sources is likely to take; nothing where that is little or the machine has little.</summary>
    public static RunMemory Reserve(params ReadOnlySpan<ImmutableArray<SourceText>> versions)
    {
        var characters = 0L;
        foreach (var sources in versions)
        {
            characters += sources.Sum(s => (long)s.Text.Length);
        }

        var wanted = characters * BytesPerCharacter;
        return new(wanted >= Fewest && wanted <= Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4) && IsGranted(wanted));
    }

    /// <summary>Collects as usual again.</summary>
    public void Dispose()
    {
        // What was set aside may have been used up, which ends it.
        if (_isReserved && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
    }

    private static bool IsGranted(long bytes)
    {
        try
        {
            return GC.TryStartNoGCRegion(bytes);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than this runtime can set aside at once, or another run of the process has its memory already.
            return false;
        }
    }
}
