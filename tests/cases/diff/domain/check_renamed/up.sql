-- phase 1 [tx] steps 1: rename check percentage_check of domain percentage to in "range" %
ALTER DOMAIN percentage RENAME CONSTRAINT percentage_check TO "in ""range"" %";
