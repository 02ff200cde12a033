using System.Reflection;

namespace Beleg.Generators.Tests.Models;

/// <summary>Walks from an object to all that it holds on to.</summary>
internal static class ObjectGraph
{
    /// <summary>The object itself and whatever its fields and elements lead to, of whatever class and however deep.</summary>
    public static IEnumerable<object> From(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out var next))
        {
            if (next is null || IsLeaf(next.GetType()) || !seen.Add(next)) continue;
            yield return next;

            if (next is Array array)
            {
                if (IsLeaf(array.GetType().GetElementType()!)) continue;
                foreach (var item in array) open.Push(item);
            }

            foreach (var field in FieldsOf(next.GetType())) open.Push(field.GetValue(next));
        }
    }

    /// <summary>Types that hold nothing, and those through which everything would be reached.</summary>
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type);

    /// <summary>The private ones of base classes too, which reflection leaves out unless each class is asked for its own.</summary>
    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var field in current.GetFields(Own).Where(field => !IsLeaf(field.FieldType))) yield return field;
        }
    }
}
