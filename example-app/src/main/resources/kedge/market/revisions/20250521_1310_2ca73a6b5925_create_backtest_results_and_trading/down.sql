-- phase 1 [tx] steps 1,2: drop table trading_config, drop table backtest_results
DROP TABLE trading_config;
DROP TABLE backtest_results;
