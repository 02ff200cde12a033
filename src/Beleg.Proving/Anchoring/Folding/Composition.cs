using System.Text;

namespace Beleg.Proving.Anchoring.Folding;

/// <summary>
/// Canonical composition, <c>u</c> + U+0308 → <c>ü</c>, for the scripts that compose: Latin, Greek, Cyrillic, kana and
/// Hangul. The platform's own normalisation silently does nothing under invariant globalisation.
/// </summary>
internal static class Composition
{
    // One row per mark: the mark, then base and composed character in turn (Unicode's canonical pairs).
    private static readonly string[] Rows =
    [
        "\u0300AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ᾿῍ϊῒΙῚ῾῝ϋῢΥῪ¨῭ΟῸΩῺ", // grave accent
        "\u0301AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ᾿῎῾῞", // acute accent
        "\u0302AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ", // circumflex accent
        "\u0303AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ", // tilde
        "\u0304AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ", // macron
        "\u0306AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ", // breve
        "\u0307CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ", // dot above
        "\u0308AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ", // diaeresis
        "\u0309AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ", // hook above
        "\u030AAÅaåUŮuůwẘyẙ", // ring above
        "\u030BOŐoőUŰuűУӲуӳ", // double acute accent
        "\u030CCČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ", // caron
        "\u030FAȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ", // double grave accent
        "\u0311AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ", // inverted breve
        "\u0313αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ", // comma above
        "\u0314αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ", // reversed comma above
        "\u031BOƠoơUƯuư", // horn
        "\u0323BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ", // dot below
        "\u0324UṲuṳ", // diaeresis below
        "\u0325AḀaḁ", // ring below
        "\u0326SȘsșTȚtț", // comma below
        "\u0327CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ", // cedilla
        "\u0328AĄaąEĘeęIĮiįUŲuųOǪoǫ", // ogonek
        "\u032DDḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ", // circumflex accent below
        "\u032EHḪhḫ", // breve below
        "\u0330EḚeḛIḬiḭUṴuṵ", // tilde below
        "\u0331BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ", // macron below
        "\u0342ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ¨῁ηῆ᾿῏ιῖϊῗ῾῟υῦϋῧωῶ", // greek perispomeni
        "\u0345ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ", // greek ypogegrammeni
        "\u3099かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ", // katakana-hiragana voiced sound mark
        "\u309Aはぱひぴふぷへぺほぽハパヒピフプヘペホポ", // katakana-hiragana semi-voiced sound mark
    ];

    private static readonly Dictionary<int, char> Composed = [];
    private static readonly Dictionary<char, int> Decomposed = [];

    static Composition()
    {
        foreach (var row in Rows)
        {
            for (var i = 1; i < row.Length; i += 2)
            {
                Composed[Pair(row[i], row[0])] = row[i + 1];
                Decomposed[row[i + 1]] = Pair(row[i], row[0]);
            }
        }
    }

    /// <summary>A text with all composed that can be: two texts that are written otherwise and look the same are equal then.</summary>
    public static string Of(string text)
    {
        var composed = new StringBuilder(text.Length);
        var cluster = new List<char>();
        for (var i = 0; i < text.Length; i++)
        {
            cluster.Clear();
            cluster.Add(text[i]);
            while (i + 1 < text.Length && Characters.ClassOf(text[i + 1]) is CharacterClass.Mark) cluster.Add(text[++i]);
            Compose(cluster);
            foreach (var c in cluster) composed.Append(c);
        }

        return composed.ToString();
    }

    /// <summary>Composes a base with its marks in canonical order; <paramref name="cluster"/> is emptied and refilled.</summary>
    /// <param name="cluster">The base, then its marks, in the order of the text.</param>
    public static void Compose(List<char> cluster)
    {
        Decompose(cluster);
        SortMarks(cluster);

        var kept = 1;
        var lastClass = 0;
        for (var i = 1; i < cluster.Count; i++)
        {
            // A mark that stays blocks those of its own class behind it.
            var order = Order(cluster[i]);
            if ((kept == 1 || order > lastClass) && TryCompose(cluster[0], cluster[i], out var composed))
            {
                cluster[0] = composed;
                continue;
            }

            lastClass = order;
            cluster[kept++] = cluster[i];
        }

        cluster.RemoveRange(kept, cluster.Count - kept);
    }

    /// <summary>The bare letters, for saying that only diacritics differ.</summary>
    public static string WithoutMarks(string text)
    {
        var bare = text.ToCharArray();
        for (var i = 0; i < bare.Length; i++)
        {
            while (Decomposed.TryGetValue(bare[i], out var pair)) bare[i] = (char)(pair >> 16);
        }

        return new(bare);
    }

    private static void Decompose(List<char> cluster)
    {
        while (Decomposed.TryGetValue(cluster[0], out var pair))
        {
            cluster[0] = (char)(pair >> 16);
            cluster.Insert(1, (char)(pair & 0xFFFF));
        }
    }

    // Insertion sort, stable: clusters are short (the folder leaves absurd ones alone).
    private static void SortMarks(List<char> cluster)
    {
        for (var i = 2; i < cluster.Count; i++)
        {
            var mark = cluster[i];
            var j = i;
            for (; j > 1 && Order(cluster[j - 1]) > Order(mark); j--) cluster[j] = cluster[j - 1];
            cluster[j] = mark;
        }
    }

    private static bool TryCompose(char first, char mark, out char composed)
    {
        if (Composed.TryGetValue(Pair(first, mark), out composed)) return true;

        if (first is >= '\u1100' and <= '\u1112' && mark is >= '\u1161' and <= '\u1175')
        {
            composed = (char)(0xAC00 + (((first - 0x1100) * 21) + (mark - 0x1161)) * 28);
            return true;
        }

        if (first is >= '\uAC00' and <= '\uD7A3' && (first - 0xAC00) % 28 == 0 && mark is >= '\u11A8' and <= '\u11C2')
        {
            composed = (char)(first + (mark - 0x11A7));
            return true;
        }

        return false;
    }

    /// <summary>The canonical combining class, as far as composition asks for it.</summary>
    private static int Order(char mark) => mark switch
    {
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        >= '\u0316' and <= '\u0319' or >= '\u031C' and <= '\u0320' or >= '\u0323' and <= '\u0326' or >= '\u0329' and <= '\u0333'
            or >= '\u0339' and <= '\u033C' or >= '\u0347' and <= '\u0349' or '\u034D' or '\u034E' or >= '\u0353' and <= '\u0356'
            or '\u0359' or '\u035A' => 220,
        '\u0345' => 240,
        >= '\u1161' => 0,
        _ => 230,
    };

    private static int Pair(char first, char second) => (first << 16) | second;
}
