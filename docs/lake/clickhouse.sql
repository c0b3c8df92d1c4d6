-- Written from lib/core/columns.ts by a test; do not edit by hand. The lake: npm run merge -- FOLDER --out DIR
CREATE OR REPLACE VIEW touchpoints AS SELECT * FROM file('lake/touchpoints/study=*/month=*/*.parquet', 'Parquet', '"case_id" Nullable(String), "event_id" Nullable(String), "seq" Nullable(Int32), "activity" Nullable(String), "start" Nullable(DateTime64(6, \'UTC\')), "complete" Nullable(DateTime64(6, \'UTC\')), "study_id" Nullable(String), "participant_id" Nullable(String), "install_id" Nullable(String), "session_id" Nullable(String), "stage" Nullable(String), "stage_auto" Nullable(String), "stage_source" Nullable(String), "stage_shown" Nullable(Bool), "sub_stage" Nullable(String), "touchpoint_type" Nullable(String), "touchpoint_kind" Nullable(String), "channel" Nullable(String), "channel_mode" Nullable(String), "entry_source" Nullable(String), "ownership" Nullable(String), "initiator" Nullable(String), "device" Nullable(String), "experienced_by" Nullable(String), "brand" Nullable(String), "brand_relation" Nullable(String), "brand_role" Nullable(String), "seller" Nullable(String), "product" Nullable(String), "contact" Nullable(Bool), "active_s" Nullable(Float64), "valence" Nullable(Int32), "arousal" Nullable(Int32), "persuasion" Nullable(Int32), "goal" Nullable(String), "expectation" Nullable(String), "pain_point" Nullable(String), "opportunity" Nullable(String), "note" Nullable(String), "tags" Nullable(String), "evidence_ids" Nullable(String), "capture" Nullable(String), "contingency" Nullable(String), "prompt_id" Nullable(String), "recorded_at" Nullable(DateTime64(6, \'UTC\')), "time_precision" Nullable(String), "time_zone" Nullable(String), "utc_offset_min" Nullable(Int32), "page_host" Nullable(String), "page_path" Nullable(String), "page_title" Nullable(String), "confidence" Nullable(Float64), "rule_id" Nullable(String), "rule_version" Nullable(String), "order_status" Nullable(String), "order_value" Nullable(Float64), "currency" Nullable(String), "redacted" Nullable(String), "excluded" Nullable(Bool), "exclude_reason" Nullable(String), "recording_scope" Nullable(String), "study_version" Nullable(String), "app_version" Nullable(String), "schema_version" Nullable(Int32)');

CREATE OR REPLACE VIEW touchpoint_brands AS SELECT * FROM file('lake/touchpoint_brands/study=*/month=*/*.parquet', 'Parquet', '"event_id" Nullable(String), "brand" Nullable(String), "relation" Nullable(String), "contact" Nullable(Bool), "valence" Nullable(Int32), "persuasion" Nullable(Int32)');

CREATE OR REPLACE VIEW journeys AS SELECT * FROM file('lake/journeys/study=*/*.parquet', 'Parquet', '"case_id" Nullable(String), "study_id" Nullable(String), "participant_id" Nullable(String), "persona" Nullable(String), "category" Nullable(String), "need" Nullable(String), "trigger" Nullable(String), "need_since" Nullable(DateTime64(6, \'UTC\')), "focal_brand" Nullable(String), "main_competitor" Nullable(String), "initial_set" Nullable(String), "intended_brand" Nullable(String), "owned_brand" Nullable(String), "outcome" Nullable(String), "bought_brand" Nullable(String), "bought_product" Nullable(String), "bought_from" Nullable(String), "bought_for" Nullable(String), "decision_role" Nullable(String), "opened_at" Nullable(DateTime64(6, \'UTC\')), "decided_at" Nullable(DateTime64(6, \'UTC\')), "closed_at" Nullable(DateTime64(6, \'UTC\')), "close_reason" Nullable(String), "cycle_no" Nullable(Int32), "previous_case_id" Nullable(String), "seeded_by" Nullable(String), "recording_scope" Nullable(String), "path" Nullable(String), "total_conversions" Nullable(Int32), "total_conversion_value" Nullable(Float64), "total_null" Nullable(Int32), "schema_version" Nullable(Int32)');

CREATE OR REPLACE VIEW days AS SELECT * FROM file('lake/days/study=*/*.parquet', 'Parquet', '"study_id" Nullable(String), "participant_id" Nullable(String), "install_id" Nullable(String), "local_date" Nullable(String), "minutes_recorded" Nullable(Int32), "blind_minutes" Nullable(Int32), "touchpoints" Nullable(Int32), "no_encounters_today" Nullable(Bool), "review_completed_at" Nullable(DateTime64(6, \'UTC\')), "other_devices" Nullable(String), "others_used_computer" Nullable(Bool)');

CREATE OR REPLACE VIEW gaps AS SELECT * FROM file('lake/gaps/study=*/*.parquet', 'Parquet', '"study_id" Nullable(String), "participant_id" Nullable(String), "install_id" Nullable(String), "start" Nullable(DateTime64(6, \'UTC\')), "end" Nullable(DateTime64(6, \'UTC\')), "reason" Nullable(String)');

CREATE OR REPLACE VIEW prompts AS SELECT * FROM file('lake/prompts/study=*/*.parquet', 'Parquet', '"prompt_id" Nullable(String), "study_id" Nullable(String), "participant_id" Nullable(String), "install_id" Nullable(String), "case_id" Nullable(String), "trigger_event_id" Nullable(String), "scheduled" Nullable(DateTime64(6, \'UTC\')), "sent" Nullable(DateTime64(6, \'UTC\')), "opened" Nullable(DateTime64(6, \'UTC\')), "completed" Nullable(DateTime64(6, \'UTC\')), "expired_at" Nullable(DateTime64(6, \'UTC\')), "status" Nullable(String)');

CREATE OR REPLACE VIEW answers AS SELECT * FROM file('lake/answers/study=*/*.parquet', 'Parquet', '"answer_id" Nullable(String), "prompt_id" Nullable(String), "event_id" Nullable(String), "question_id" Nullable(String), "language" Nullable(String), "value" Nullable(String), "answered_at" Nullable(DateTime64(6, \'UTC\'))');

CREATE OR REPLACE VIEW participants AS SELECT * FROM file('lake/participants/study=*/*.parquet', 'Parquet', '"participant_id" Nullable(String), "joined" Nullable(DateTime64(6, \'UTC\')), "ended" Nullable(DateTime64(6, \'UTC\')), "status" Nullable(String), "language" Nullable(String), "feedback" Nullable(String)');

CREATE OR REPLACE VIEW codes AS SELECT * FROM file('lake/codes/study=*/*.parquet', 'Parquet', '"event_id" Nullable(String), "coder" Nullable(String), "field" Nullable(String), "value" Nullable(String), "coded_at" Nullable(DateTime64(6, \'UTC\')), "blind" Nullable(Bool)');

-- Contacts with the favourite before the order, three ways to count; bought = 0: so far, at least so many.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, intDiv(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(t."start"), 3, 'UTC')) + t.utc_offset_min * 60000, 86400000) AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
contacts AS (
  SELECT c.case_id AS contact_case, c.session_id AS session_id, c.channel AS channel, c.local_day AS local_day
  FROM counted c
  JOIN touchpoint_brands b ON b.event_id = c.event_id
  JOIN journeys j ON j.case_id = c.case_id
  WHERE c.is_order = 0 AND b.contact AND b.brand = j.focal_brand
),
sums AS (
  SELECT contact_case, COUNT(*) AS raw_count, COUNT(DISTINCT CONCAT(session_id, '|', channel)) AS collapsed_count,
    COUNT(DISTINCT local_day) AS day_count
  FROM contacts GROUP BY contact_case
)
SELECT j.case_id AS case_id, j.focal_brand AS brand, COALESCE(s.raw_count, 0) AS raw,
  COALESCE(s.collapsed_count, 0) AS collapsed, COALESCE(s.day_count, 0) AS days,
  CASE WHEN o.order_case IS NULL THEN 0 ELSE 1 END AS bought
FROM journeys j
LEFT JOIN sums s ON s.contact_case = j.case_id
LEFT JOIN orders o ON o.order_case = j.case_id
WHERE j.focal_brand IS NOT NULL
ORDER BY case_id
SETTINGS join_use_nulls = 1;

-- Steps from stage to stage up to the order, over all journeys.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, intDiv(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(t."start"), 3, 'UTC')) + t.utc_offset_min * 60000, 86400000) AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
steps AS (
  SELECT case_id, stage, is_order, ROW_NUMBER() OVER (PARTITION BY case_id ORDER BY seq) AS step FROM counted
),
pairs AS (
  SELECT a.stage AS from_stage,
    CASE WHEN b.case_id IS NOT NULL THEN b.stage WHEN a.is_order = 1 THEN '(ordered)' ELSE '(end)' END AS to_stage
  FROM steps a LEFT JOIN steps b ON b.case_id = a.case_id AND b.step = a.step + 1
)
SELECT from_stage, to_stage, COUNT(*) AS steps FROM pairs
GROUP BY from_stage, to_stage
ORDER BY from_stage, to_stage
SETTINGS join_use_nulls = 1;

-- Detours to rivals: returned = the next contact is the favourite; switched = a rival was ordered; open = neither.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, intDiv(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(t."start"), 3, 'UTC')) + t.utc_offset_min * 60000, 86400000) AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
contacts AS (
  SELECT c.case_id AS case_id, c.seq AS seq,
    MAX(CASE WHEN b.brand = j.focal_brand THEN 1 ELSE 0 END) AS is_focal
  FROM counted c
  JOIN touchpoint_brands b ON b.event_id = c.event_id
  JOIN journeys j ON j.case_id = c.case_id
  WHERE c.is_order = 0 AND b.contact AND j.focal_brand IS NOT NULL
  GROUP BY c.case_id, c.seq
),
runs AS (
  SELECT case_id, is_focal, SUM(is_focal) OVER (PARTITION BY case_id ORDER BY seq) AS run FROM contacts
),
met AS (SELECT case_id AS met_case, SUM(is_focal) AS last_run FROM contacts GROUP BY case_id),
found AS (
  SELECT case_id, run, COUNT(*) AS touchpoints FROM runs WHERE is_focal = 0 AND run > 0 GROUP BY case_id, run
),
bought AS (SELECT case_id AS bought_case, brand AS bought_brand FROM counted WHERE is_order = 1),
ended AS (
  SELECT f.case_id AS case_id, f.touchpoints AS touchpoints,
    CASE
      WHEN f.run < m.last_run THEN 'returned'
      WHEN p.bought_brand IS NULL THEN 'open'
      WHEN p.bought_brand = j.focal_brand THEN 'returned'
      ELSE 'switched'
    END AS how
  FROM found f
  JOIN met m ON m.met_case = f.case_id
  JOIN journeys j ON j.case_id = f.case_id
  LEFT JOIN bought p ON p.bought_case = f.case_id
)
SELECT case_id, COUNT(*) AS detours, SUM(touchpoints) AS touchpoints,
  SUM(CASE WHEN how = 'returned' THEN 1 ELSE 0 END) AS returned,
  SUM(CASE WHEN how = 'switched' THEN 1 ELSE 0 END) AS switched,
  SUM(CASE WHEN how = 'open' THEN 1 ELSE 0 END) AS still_open
FROM ended GROUP BY case_id ORDER BY case_id
SETTINGS join_use_nulls = 1;
