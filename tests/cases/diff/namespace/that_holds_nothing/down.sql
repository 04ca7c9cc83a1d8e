-- phase 1 [tx] steps 1,2: drop schema staging, drop schema Odd staging
DROP SCHEMA staging;
DROP SCHEMA "Odd staging";
