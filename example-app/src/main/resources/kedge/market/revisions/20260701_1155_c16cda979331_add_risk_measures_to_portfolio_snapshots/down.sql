-- phase 1 [tx] steps 1,2,3,4,5,6: drop constraint portfolio_snapshots_hhi_check of portfolio_snapshots, drop column portfolio_snapshots.target_price_return_eoy, drop column portfolio_snapshots.hhi and 3 more
ALTER TABLE portfolio_snapshots DROP CONSTRAINT portfolio_snapshots_hhi_check;
ALTER TABLE portfolio_snapshots DROP COLUMN target_price_return_eoy;
ALTER TABLE portfolio_snapshots DROP COLUMN hhi;
ALTER TABLE portfolio_snapshots DROP COLUMN realized_volatility_21d;
ALTER TABLE portfolio_snapshots DROP COLUMN beta_provider_1y;
ALTER TABLE portfolio_snapshots DROP COLUMN beta_calculated_90d;
