-- phase 1 [tx] steps 1: withdraw the retirement of table old_prices
-- needs: SELECT to_regclass('old_prices') IS NOT NULL
SELECT FROM old_prices WHERE false;
