using System.Reflection;
using Acme.House;
using Acme.Money;
using Acme.Narrowing;
using Acme.Words;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.TypeConversions;

namespace Acme.Packs.Tests;

internal static class Packs
{
    internal static IMigrationPlugin[] All { get; } = [new HousePlugin(), new MoneyPlugin(), new NarrowingPlugin(), new WordsPlugin()];

    /// <summary>The first-party plugins that take part.</summary>
    internal static IMigrationPlugin[] Beside { get; } = [new SchemaChangesPlugin(), new DefaultBackfillPlugin(), new TypeConversionsPlugin()];

    internal static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine(
        [typeof(Packs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PacksFolder").Value!, .. parts]));

    internal static string Manifest(IMigrationPlugin plugin) => PathOf(plugin.GetType().Namespace!, "wesley-plugin.json");
}
