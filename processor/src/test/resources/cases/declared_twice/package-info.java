@Database(name = "shop")
@Extension(name = "citext")
@Extension(name = "citext", version = "1.6")
@Domain(name = "item", type = "text")
@Sequence(name = "item_pkey") //!javac KDG121
package shop; //!javac KDG176

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Domain;
import dev.kedge.annotation.Extension;
import dev.kedge.annotation.Sequence;
