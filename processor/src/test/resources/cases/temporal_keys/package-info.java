@Database(name = "shop", postgres = 18)
package shop;

import dev.kedge.annotation.Database;
