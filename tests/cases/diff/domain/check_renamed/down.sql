-- phase 1 [tx] steps 1: rename check in "range" % of domain percentage to percentage_check
ALTER DOMAIN percentage RENAME CONSTRAINT "in ""range"" %" TO percentage_check;
