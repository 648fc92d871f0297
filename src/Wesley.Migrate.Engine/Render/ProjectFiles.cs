namespace Wesley.Migrate.Engine.Render;

/// <summary>What makes the folder a project of its own: <c>npm install &amp;&amp; npm run typecheck</c>.</summary>
internal static class ProjectFiles
{
    internal const string Package =
        """
        {
          "name": "wesley-migration",
          "private": true,
          "type": "module",
          "engines": { "node": ">=22.18" },
          "scripts": { "typecheck": "tsc -p ." },
          "dependencies": { "pg": "8.23.1" },
          "devDependencies": { "@electric-sql/pglite": "0.5.16", "typescript": "7.0.2" }
        }

        """;

    internal const string TypeScript =
        """
        {
          "compilerOptions": {
            "target": "es2024",
            "lib": ["es2024"],
            "module": "nodenext",
            "types": [],
            "noEmit": true,
            "allowImportingTsExtensions": true,
            "strict": true,
            "noUncheckedIndexedAccess": true,
            "exactOptionalPropertyTypes": true,
            "verbatimModuleSyntax": true,
            "erasableSyntaxOnly": true,
            "noUnusedLocals": true
          },
          "include": ["backfill/*.ts", "catalog/*.ts", "runtime/*.ts"]
        }

        """;
}
