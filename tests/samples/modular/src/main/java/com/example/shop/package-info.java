/** A shop's customers. */
@Database(name = "shop")
package com.example.shop;

import dev.kedge.annotation.Database;
