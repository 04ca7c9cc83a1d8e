/** The tables of the market service: market data, research, trading and portfolios. */
@Database(name = "market", postgres = 14)
package dev.kedge.example.market;

import dev.kedge.annotation.Database;
