@Database(name = "shop")
package shop;

import dev.kedge.annotation.Database;
