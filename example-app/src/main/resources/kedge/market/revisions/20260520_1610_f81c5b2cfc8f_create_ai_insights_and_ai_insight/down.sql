-- phase 1 [tx] steps 1,2,3,4: drop constraint ai_insights_user_id_fkey of ai_insights, drop table ai_insights, drop table ai_insight_templates and 1 more
ALTER TABLE ai_insights DROP CONSTRAINT ai_insights_user_id_fkey;
DROP TABLE ai_insights;
DROP TABLE ai_insight_templates;
DROP TYPE insight_severity;
