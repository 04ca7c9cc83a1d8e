package shop;

import dev.kedge.annotation.Trigger;
import dev.kedge.annotation.View;

@View(sql = "SELECT 1::bigint AS id")
@Trigger(
        name = "put",
        events = "INSTEAD OF INSERT",
        action = "FOR EACH ROW EXECUTE FUNCTION put()",
        state = Trigger.State.DISABLED) //! KDG701
public interface OpenItem {
    long id();
}
