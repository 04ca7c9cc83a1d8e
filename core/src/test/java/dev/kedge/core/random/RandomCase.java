package dev.kedge.core.random;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Difference;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Two random schemas and how the one became the other. What makes them are lists of edits, so a smaller case is one with
 * fewer of them.
 */
public final class RandomCase {
    /** Edits avoid the last two, but a table may be dropped and another of its name be partitioned otherwise. */
    private static final Set<Code> IMPOSSIBLE = Set.of(
            DriftCode.ATTRIBUTE_TYPE_CHANGED,
            DriftCode.DOMAIN_TYPE_CHANGED,
            DriftCode.PARTITIONING_FIXED,
            DriftCode.PARTITION_KEY_FIXED);

    private static final int BUILDING = 40;
    private static final int FEATURED = 8;
    private static final int CHANGING = 12;
    private static final int BESIDE = 3;
    /** So many are tried by several laws; remembering all of them would fill the memory. */
    private static final long REMEMBERED = 1_000;

    private static final Map<Long, RandomCase> KNOWN = new ConcurrentHashMap<>();

    private final List<Edit> building;
    private final List<Edit> changing;
    private final Schema before;
    private final Draft end;
    private final Difference difference;
    private @Nullable Plan plan;

    /**
     * Takes the changes up to the first that is refused whatever is decided, because PostgreSQL has no way to make it. What the
     * differ says of those that are left is kept, for every test asks it.
     */
    private RandomCase(List<Edit> building, List<Edit> changing) {
        this.building = building;
        this.before = applied(Draft.of(Schema.EMPTY), building).schema();
        List<Edit> possible = new ArrayList<>(changing);
        Draft reached = applied(Draft.of(before), possible);
        Difference found = SchemaDiff.between(before, reached.schema(), reached.decisions(before));
        while (!possible.isEmpty() && isRefused(found)) {
            possible.remove(possible.size() - 1);
            reached = applied(Draft.of(before), possible);
            found = SchemaDiff.between(before, reached.schema(), reached.decisions(before));
        }
        this.changing = possible;
        this.end = reached;
        this.difference = found;
    }

    private static boolean isRefused(Difference difference) {
        return difference.problems().stream().anyMatch(problem -> IMPOSSIBLE.contains(problem.code()));
    }

    /** The case of a seed. */
    public static RandomCase of(long seed) {
        return seed <= REMEMBERED ? KNOWN.computeIfAbsent(seed, RandomCase::make) : make(seed);
    }

    /** Every attribute has its turn, so that rare ones change as well: then its family comes first in all that is edited. */
    private static RandomCase make(long seed) {
        Random random = new Random(seed);
        List<Edit> building = edits(random, BUILDING, true);
        List<Edit> changing = new ArrayList<>();
        int all = Attribute.ALL.size();
        for (long turn : List.of(seed, seed + all / 2)) {
            Attribute featured = Attribute.ALL.get(Math.floorMod(turn, all));
            building.addAll(of(featured.family(), random, FEATURED));
            building.addAll(of(featured.bases(), random, FEATURED));
            building.add(new Edit(featured, random.nextLong()));
            changing.addAll(of(List.of(featured), random, FEATURED / 2));
        }
        changing.addAll(edits(random, random.nextInt(CHANGING), false));
        return new RandomCase(building, changing);
    }

    /** The same schema at first, changed in another way: the other branch of two. */
    public RandomCase beside(long seed) {
        Random random = new Random(seed);
        List<Edit> changing = edits(random, 1 + random.nextInt(BESIDE), false);
        Attribute featured = Attribute.ALL.get(Math.floorMod(seed, Attribute.ALL.size()));
        changing.addAll(of(List.of(featured), random, 2));
        return new RandomCase(building, changing);
    }

    private static List<Edit> of(List<Attribute> attributes, Random random, int number) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Attribute any = i % 2 == 0 ? attributes.get(0) : attributes.get(random.nextInt(attributes.size()));
            edits.add(new Edit(any, random.nextLong()));
        }
        return edits;
    }

    private static List<Edit> edits(Random random, int number, boolean growing) {
        List<Edit> edits = new ArrayList<>();
        List<Attribute> attributes = Attribute.ALL;
        for (int i = 0; i < number; i++) {
            Attribute any = attributes.get(random.nextInt(attributes.size()));
            // Half of what builds makes tables and columns, or there would be nothing to change.
            Attribute grow = i % 3 == 0 ? TableEdits.ALL.get(0) : ColumnEdits.ALL.get(0);
            edits.add(new Edit(growing && random.nextBoolean() ? grow : any, random.nextLong()));
        }
        return edits;
    }

    /** The schema at first. */
    public Schema before() {
        return before;
    }

    /** The schema at last. */
    public Schema after() {
        return end.schema();
    }

    private static Draft applied(Draft start, List<Edit> edits) {
        Draft draft = start;
        for (Edit edit : edits) {
            draft = edit.apply(draft);
        }
        return draft;
    }

    /** The attributes that the changing edits really changed. */
    public List<String> changed() {
        List<String> changed = new ArrayList<>();
        Draft draft = Draft.of(before);
        for (Edit edit : changing) {
            Draft next = edit.apply(draft);
            if (!next.schema().equals(draft.schema())) {
                changed.add(edit.attribute().name());
            }
            draft = next;
        }
        return changed;
    }

    /** What cannot be known from the two schemas. */
    public Decisions decisions() {
        return end.decisions(before);
    }

    /** What the differ finds between them. */
    public Difference difference() {
        return difference;
    }

    /** The names of all attributes that edits can change. */
    public static List<String> attributes() {
        return Attribute.ALL.stream().map(Attribute::name).toList();
    }

    /** The way between them and back; it is planned once. */
    public synchronized Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = Planner.plan(before, difference.steps());
            plan = known;
        }
        return known;
    }

    /** The cases with one edit less. */
    public List<RandomCase> smaller() {
        List<RandomCase> smaller = new ArrayList<>();
        for (int i = 0; i < changing.size(); i++) {
            smaller.add(new RandomCase(building, without(changing, i)));
        }
        for (int i = 0; i < building.size(); i++) {
            smaller.add(new RandomCase(without(building, i), changing));
        }
        return smaller.stream().filter(RandomCase::isBuildable).toList();
    }

    private boolean isBuildable() {
        return Buildable.test(before()) && Buildable.test(after());
    }

    private static List<Edit> without(List<Edit> edits, int index) {
        List<Edit> fewer = new ArrayList<>(edits);
        fewer.remove(index);
        return fewer;
    }

    @Override
    public String toString() {
        return "before  " + before() + "\nafter   " + after() + "\ndecided " + decisions() + "\nedits   " + changing;
    }
}
