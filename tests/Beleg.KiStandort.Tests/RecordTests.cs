using System.Collections;
using System.Reflection;
using Beleg.Catalogues;

namespace Beleg.KiStandortTests;

/// <summary>The records read their statements from the catalogue's data, the classes of the entities have them as members.</summary>
public sealed class RecordTests
{
    private static readonly List<(Type Class, Entity Record)> Entities =
        [.. typeof(KiStandort).GetNestedTypes()
            .Where(type => type.IsAbstract && type.IsSealed && type.GetProperty("Entity") is not null)
            .Select(type => (type, (Entity)type.GetProperty("Entity")!.GetValue(null)!))];

    [Fact]
    public void A_record_has_the_statements_of_its_class_with_the_same_values()
    {
        var types = new HashSet<Type>();
        foreach (var (entityClass, record) in Entities)
        {
            foreach (var property in StatementsOf(entityClass))
            {
                var stated = Facts(property.GetValue(null)!);
                var read = Facts(record.GetType().GetProperty(property.Name)!.GetValue(record).ShouldNotBeNull());

                read.Select(fact => fact.Fact).ShouldBe(stated.Select(fact => fact.Fact));
                read.Select(fact => (fact.Fact.Status, fact.Fact.Lifecycle)).ShouldBe(stated.Select(fact => (fact.Fact.Status, fact.Fact.Lifecycle)));
                foreach (var ((of, value), (_, same)) in stated.Zip(read)) AreSame(value, same).ShouldBeTrue($"{of}: {value} and {same}");
                types.Add(property.PropertyType.GetGenericArguments()[0]);
            }
        }

        types.ShouldContain(typeof(Quantity));
        types.ShouldContain(typeof(ValueRange<Duration>));
        types.ShouldContain(typeof(Speech));
        types.ShouldContain(typeof(bool));
        types.ShouldContain(type => typeof(Entity).IsAssignableFrom(type));
        types.ShouldContain(type => typeof(IEnumerable<Entity>).IsAssignableFrom(type));
    }

    [Fact]
    public void What_nothing_is_stated_on_is_null()
    {
        foreach (var (entityClass, record) in Entities)
        {
            var stated = StatementsOf(entityClass).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var property in StatementsOf(record.GetType())) (property.GetValue(record) is not null).ShouldBe(stated.Contains(property.Name), $"{record.Id}: {property.Name}");
        }
    }

    [Fact]
    public void A_record_lists_all_statements_about_it() =>
        Entities.SelectMany(entity => entity.Record.Facts).ShouldBe(KiStandort.All, ignoreOrder: true);

    [Fact]
    public void What_was_read_is_kept()
    {
        var record = KiStandort.IndustrialAiCloud.Entity;
        record.Operator.ShouldNotBeNull();

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = record.Operator;
        GC.GetAllocatedBytesForCurrentThread().ShouldBe(before);
    }

    private static IEnumerable<PropertyInfo> StatementsOf(Type type) =>
        type.GetProperties().Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsGenericType: true } facts && facts.GetGenericTypeDefinition() == typeof(Facts<>));

    private static List<(Fact Fact, object Value)> Facts(object facts) =>
        [.. ((IEnumerable)facts).Cast<object>().Select(fact => ((Fact)fact.GetType().GetMethod("ToFact")!.Invoke(fact, null)!, fact.GetType().GetProperty("Value")!.GetValue(fact)!))];

    private static bool AreSame(object left, object right) =>
        left is IEnumerable<Entity> list ? list.SequenceEqual((IEnumerable<Entity>)right) : left.Equals(right);
}
