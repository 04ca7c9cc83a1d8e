package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.EnumType;
import dev.kedge.annotation.Exclude;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Partition;
import dev.kedge.annotation.PartitionBy;
import dev.kedge.annotation.Policy;
import dev.kedge.annotation.PrimaryKey;
import dev.kedge.annotation.References;
import dev.kedge.annotation.RowSecurity;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Trigger;
import dev.kedge.annotation.Unique;
import java.util.Optional;

@Table
@PrimaryKey(comment = "numbers on the label")
@Exclude(elements = "during WITH &&", comment = "one at a time")
@RowSecurity
@Policy(name = "own", using = "id > 0", comment = "only one's own")
@Trigger(
        name = "touch",
        events = "BEFORE UPDATE",
        action = "FOR EACH ROW EXECUTE FUNCTION touch()",
        state = Trigger.State.ALWAYS,
        comment = "stamps the row")
public interface Parcel {
    @Id
    long id();

    @Unique(comment = "printed once")
    @Check(value = "label <> ''", comment = "not empty")
    String label();

    @References(value = Parcel.class, comment = "the one around it")
    Optional<Long> inside();

    @Column(type = "tstzrange")
    String during();

    Size size();

    @EnumType(comment = "of the box")
    enum Size {
        SMALL,
        LARGE
    }

    @Table
    @PartitionBy(value = PartitionBy.Method.LIST, keys = "market")
    @Partition(name = "visit_eu", bounds = "IN ('eu')", comment = "kept in Dublin")
    interface Visit {
        @Id
        String market();
    }
}
