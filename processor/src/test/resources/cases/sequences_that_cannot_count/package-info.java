@Database(name = "shop")
@Sequence(name = "still", increment = 0)
@Sequence(name = "greedy", cache = 0)
@Sequence(name = "worded", type = "text")
@Sequence(name = "crossed", min = 9, max = 3)
@Sequence(name = "late", start = 9, max = 3)
@Sequence(name = "wide", type = "smallint", max = 40000)
@Sequence(name = "lost", ownedBy = "item.none")
@Sequence(name = "nobody", ownedBy = "item")
@Sequence(name = "rival", ownedBy = "item.id")
@Sequence(name = "away", schema = "tool", ownedBy = "item.amount")
package shop; //!javac KDG170 KDG170 KDG170 KDG170 KDG170 KDG170 KDG171 KDG171 KDG171 KDG171

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Sequence;
