using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Operations;
using Wesley.Migrate.Engine.Plan;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Render;

/// <summary>The migration folder's files but for the contracts and the plan.</summary>
internal static class FolderFiles
{
    /// <summary>Where a strategy's own script stands.</summary>
    internal static string ScriptPath(OwnedScript script) =>
        $"backfill/{FileName.Of(script.Script.Table)}-{FileName.Of(script.Claim.Strategy.Id)}.ts";

    /// <summary>Those that say what both versions are, and those that are the same in every folder: no change is needed for them.</summary>
    internal static ImmutableSortedDictionary<string, string> OfSchemas(PipelineInput input, SchemaPair schemas, string version)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var (before, after) = (new CatalogNames(schemas.Before), new CatalogNames(schemas.After));
        files["schema/before.graphql"] = Sources(input.Before);
        files["schema/after.graphql"] = Sources(input.After);
        files["catalog/before.ts"] = TemplateRenderer.Render("catalog.ts", CatalogModel.Of("before", schemas.Before, before, version));
        files["catalog/after.ts"] = TemplateRenderer.Render("catalog.ts", CatalogModel.Of("after", schemas.After, after, version));
        files["catalog/before.json"] = CatalogDocument.Of(schemas.Before, version);
        files["catalog/after.json"] = CatalogDocument.Of(schemas.After, version);
        files["package.json"] = ProjectFiles.Package;
        files["tsconfig.json"] = ProjectFiles.TypeScript;
        foreach (var name in EmbeddedDocuments.Names("runtime/"))
        {
            files[name] = RuntimeText.InOneFolder(EmbeddedDocuments.Text(name));
        }

        return files.ToImmutable();
    }

    /// <summary>Those that bring rows from one version to the other.</summary>
    internal static ImmutableSortedDictionary<string, string> OfChanges(SchemaPair schemas, Generation generation, string version)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var (before, after) = (new CatalogNames(schemas.Before), new CatalogNames(schemas.After));
        foreach (var table in generation.Tables.Where(t => !t.Fills.IsEmpty))
        {
            files[table.Path] = TemplateRenderer.Render("backfill.ts", ScriptModel.Of(table, before, after, version));
        }

        foreach (var script in generation.Scripts)
        {
            files[ScriptPath(script)] = script.Script.Source.ReplaceLineEndings("\n");
        }

        if (generation.Tables.Any(t => !ExpandOperations.Of(t).IsEmpty))
        {
            files[BackfillSteps.ExpandPath] = ExpandScript.Of(generation.Tables, schemas.After, version);
        }

        return files.ToImmutable();
    }

    private static string Sources(ImmutableArray<SourceText> sources) =>
        string.Join("\n", sources.Select(s => s.Text.EndsWith('\n') ? s.Text : s.Text + "\n"));
}
