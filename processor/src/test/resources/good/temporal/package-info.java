@Database(name = "shop", postgres = 18)
@Extension(name = "btree_gist")
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Extension;
