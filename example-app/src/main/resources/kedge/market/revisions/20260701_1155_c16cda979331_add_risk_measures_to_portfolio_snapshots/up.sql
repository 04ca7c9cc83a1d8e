-- phase 1 [tx] steps 1,2,3,4,5,6: add column portfolio_snapshots.beta_calculated_90d numeric(10,4), add column portfolio_snapshots.beta_provider_1y numeric(10,4), add column portfolio_snapshots.realized_volatility_21d numeric(12,8) and 3 more
ALTER TABLE portfolio_snapshots ADD COLUMN beta_calculated_90d numeric(10,4);
COMMENT ON COLUMN portfolio_snapshots.beta_calculated_90d IS 'Beta over 90 days, from our own prices';
ALTER TABLE portfolio_snapshots ADD COLUMN beta_provider_1y numeric(10,4);
COMMENT ON COLUMN portfolio_snapshots.beta_provider_1y IS 'Beta over a year, as the provider says';
ALTER TABLE portfolio_snapshots ADD COLUMN realized_volatility_21d numeric(12,8);
ALTER TABLE portfolio_snapshots ADD COLUMN hhi numeric(10,4);
COMMENT ON COLUMN portfolio_snapshots.hhi IS 'Herfindahl-Hirschman index of the positions, 0 to 10,000';
ALTER TABLE portfolio_snapshots ADD COLUMN target_price_return_eoy numeric(10,4);
COMMENT ON COLUMN portfolio_snapshots.target_price_return_eoy IS 'Return if every stock met its target price at the end of the year';
ALTER TABLE portfolio_snapshots ADD CONSTRAINT portfolio_snapshots_hhi_check CHECK (hhi BETWEEN 0 AND 10000) NOT VALID;

-- phase 2 [alone] steps 6: validate portfolio_snapshots.portfolio_snapshots_hhi_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('portfolio_snapshots') AND conname = 'portfolio_snapshots_hhi_check'
ALTER TABLE portfolio_snapshots VALIDATE CONSTRAINT portfolio_snapshots_hhi_check;
