using System.Reflection;
using System.Reflection.Emit;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Tests.Loading;

/// <summary>Writes plugin assemblies without a compiler, so that each misbehaviour is one small file made where it is tested.</summary>
internal static class EmittedPlugin
{
    /// <summary>An assembly with one plugin class per body given; what a body leaves out behaves.</summary>
    internal static void Write(string path, params PluginBody[] plugins)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("main");
        for (var i = 0; i < plugins.Length; i++)
        {
            Type(module, $"Plugin{i + 1}", plugins[i]);
        }

        if (plugins.Length == 0)
        {
            // Refers to the abstractions and implements nothing.
            var type = module.DefineType("Nothing", TypeAttributes.Public);
            type.DefineField("Plugin", typeof(IMigrationPlugin), FieldAttributes.Public);
            type.CreateType();
        }

        assembly.Save(path);
    }

    private static void Type(ModuleBuilder module, string name, PluginBody body)
    {
        var type = module.DefineType(name, TypeAttributes.Public | TypeAttributes.Class, typeof(object), [typeof(IMigrationPlugin)]);
        var constructor = type.DefineConstructor(body.Hidden ? MethodAttributes.Private : MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        constructor.Emit(OpCodes.Ldarg_0);
        constructor.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
        Finish(constructor, body.Constructor, () => constructor.Emit(OpCodes.Ret));

        var define = type.DefineMethod("Define", MethodAttributes.Public | MethodAttributes.Virtual, typeof(PluginDefinition), [typeof(PluginOptions)]);
        var code = define.GetILGenerator();
        Finish(code, body.Define, () =>
        {
            code.Emit(OpCodes.Newobj, typeof(PluginDefinition).GetConstructor([])!);
            code.Emit(OpCodes.Ret);
        });
        type.DefineMethodOverride(define, typeof(IMigrationPlugin).GetMethod("Define")!);
        type.CreateType();
    }

    private static void Finish(ILGenerator code, Conduct conduct, Action behave)
    {
        switch (conduct)
        {
            case Conduct.Throws:
                code.Emit(OpCodes.Ldstr, "no luck today");
                code.Emit(OpCodes.Newobj, typeof(InvalidOperationException).GetConstructor([typeof(string)])!);
                code.Emit(OpCodes.Throw);
                break;
            case Conduct.NeverReturns:
                code.Emit(OpCodes.Ldc_I4, Timeout.Infinite);
                code.Emit(OpCodes.Call, typeof(Thread).GetMethod("Sleep", [typeof(int)])!);
                behave();
                break;
            case Conduct.ReturnsNull:
                code.Emit(OpCodes.Ldnull);
                code.Emit(OpCodes.Ret);
                break;
            default:
                behave();
                break;
        }
    }
}
