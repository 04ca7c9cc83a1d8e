@Database(name = "shop")
@Sequence(name = "free")
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Sequence;
