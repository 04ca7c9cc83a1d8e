package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Policy;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Trigger;

@Table
@Policy.List({
    @Policy(
            name = "added",
            command = Policy.Command.INSERT,
            using = "true"), //! KDG188
    @Policy(
            name = "read",
            command = Policy.Command.SELECT,
            check = "true") //! KDG188
})
@Trigger(
        name = "touch",
        events = "", //! KDG140
        action = "FOR EACH ROW EXECUTE FUNCTION touch()")
public interface Ticket {
    @Id
    long id();
}
