@Database(name = "shop")
@Sequence(name = "ticket", persistence = Sequence.Persistence.UNLOGGED) //!javac KDG143
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Sequence;
