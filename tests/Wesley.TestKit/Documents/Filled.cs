using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Wesley.TestKit;

/// <summary>An object with a value in every member that can be written, all the way down: what loses one on its way is found out.</summary>
public static class Filled
{
    /// <summary>The object.</summary>
    public static T Of<T>() where T : class => (T)Value(typeof(T), typeof(T).Name);

    private static object Value(Type type, string name) => Nullable.GetUnderlyingType(type) is { } inner ? Value(inner, name) : type switch
    {
        _ when type == typeof(string) => name,
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 3,
        _ when type == typeof(long) => 4L,
        _ when type == typeof(double) => 1.5,
        _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(name),
        _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
        _ when type.IsGenericType => Many(type, name),
        _ => Object(type),
    };

    private static object Many(Type type, string name)
    {
        var arguments = type.GetGenericArguments();
        var item = Value(arguments[^1], name);
        if (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var array = Array.CreateInstance(arguments[0], 1);
            array.SetValue(item, 0);
            return typeof(ImmutableArray).GetMethods().Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(arguments[0]).Invoke(null, [array])!;
        }

        var many = Activator.CreateInstance(type)!;
        if (many is IDictionary map)
        {
            map.Add(Value(arguments[0], name), item);
        }
        else
        {
            ((IList)many).Add(item);
        }

        return many;
    }

    private static object Object(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite))
        {
            property.SetValue(made, Value(property.PropertyType, property.Name));
        }

        return made;
    }
}
